"""Quotas per role, counted by the database under a lock on the quota's row, so that no race exceeds them."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION multaqa_keep_quota() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    allowed integer;
    taken integer;
BEGIN
    IF NEW.delegation_id IS NULL OR NEW.role = '' OR NEW.deleted_at IS NOT NULL
       OR NEW.accreditation IN ('refused', 'withdrawn', 'waiting') THEN
        RETURN NEW;
    END IF;
    -- Waits for an edit of the delegation under way, which may be adding the very quota looked for next.
    PERFORM 1 FROM delegations_delegation WHERE id = NEW.delegation_id FOR KEY SHARE;
    SELECT places INTO allowed FROM delegations_quota
        WHERE delegation_id = NEW.delegation_id AND role = NEW.role FOR UPDATE;
    IF NOT FOUND THEN
        RETURN NEW;
    END IF;
    SELECT count(*) INTO taken FROM participants_participant
        WHERE delegation_id = NEW.delegation_id AND role = NEW.role AND deleted_at IS NULL
          AND accreditation NOT IN ('refused', 'withdrawn', 'waiting') AND id <> NEW.id;
    IF taken >= allowed THEN
        RAISE EXCEPTION 'quota exceeded' USING ERRCODE = 'check_violation', CONSTRAINT = 'delegation_quota';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER participant_within_quota
    BEFORE INSERT OR UPDATE OF delegation_id, role, accreditation, deleted_at ON participants_participant
    FOR EACH ROW EXECUTE FUNCTION multaqa_keep_quota();
"""
BACKWARD = "DROP TRIGGER participant_within_quota ON participants_participant; DROP FUNCTION multaqa_keep_quota();"


class Migration(migrations.Migration):
    dependencies = [("participants", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
