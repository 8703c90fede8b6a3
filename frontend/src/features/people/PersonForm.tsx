import type { Person, PersonRequest } from "@/api/generated";
import { PersonFields, personBody, personValues } from "@/components/person";
import { Form } from "@/components/ui";
import { useForm } from "@/lib/useForm";

interface PersonFormProps {
  person?: Person;
  submit: (body: PersonRequest) => Promise<unknown>;
  onDone: () => void;
}

export function PersonForm({ person, submit, onDone }: PersonFormProps) {
  const form = useForm({
    initial: personValues(person),
    submit: (values) => submit(personBody(values)),
    onDone,
  });
  return (
    <Form form={form}>
      <PersonFields form={form} />
    </Form>
  );
}
