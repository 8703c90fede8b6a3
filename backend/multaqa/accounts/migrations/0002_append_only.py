"""The audit trail only grows: the database refuses to change or delete a line."""

from django.db import migrations

FORWARD = """
CREATE FUNCTION multaqa_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE ON accounts_auditline
    FOR EACH ROW EXECUTE FUNCTION multaqa_append_only();
"""
BACKWARD = "DROP TRIGGER audit_append_only ON accounts_auditline; DROP FUNCTION multaqa_append_only();"


class Migration(migrations.Migration):
    dependencies = [("accounts", "0001_initial")]
    operations = [migrations.RunSQL(FORWARD, BACKWARD)]
