"""What was released stays as it was: the database refuses to change or delete a release or an artefact."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION multaqa_record_immutable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record is immutable' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER release_immutable BEFORE UPDATE OR DELETE ON record_release
    FOR EACH ROW EXECUTE FUNCTION multaqa_record_immutable();
CREATE TRIGGER artefact_immutable BEFORE UPDATE OR DELETE ON record_artefact
    FOR EACH ROW EXECUTE FUNCTION multaqa_record_immutable();
"""
BACKWARD = """
DROP TRIGGER artefact_immutable ON record_artefact;
DROP TRIGGER release_immutable ON record_release;
DROP FUNCTION multaqa_record_immutable();
"""


class Migration(migrations.Migration):
    dependencies = [("record", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
