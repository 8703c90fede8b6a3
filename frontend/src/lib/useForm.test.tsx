import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { Form, TextField } from "@/components/ui";
import { show } from "@/test/render";
import { ApiError, NetworkError } from "./http";
import { useForm } from "./useForm";

const refusal = new ApiError({
  type: "",
  title: "",
  status: 422,
  code: "invalid",
  detail: "Some fields need your attention.",
  errors: [{ field: "email", code: "invalid", detail: "Not an address." }],
});

function SignUp(props: {
  submit: (values: { email: string }) => Promise<string>;
  onDone: (result: string) => void;
}) {
  const form = useForm({ initial: { email: "" }, ...props });
  return (
    <Form form={form}>
      <TextField label="E-mail" {...form.field("email")} />
    </Form>
  );
}

test("what is typed is sent, and the result handed on", async () => {
  const submit = vi.fn(async () => "saved");
  const onDone = vi.fn();
  const { user } = show(<SignUp submit={submit} onDone={onDone} />);
  await user.type(screen.getByLabelText("E-mail"), "a@b.example{Enter}");
  expect(submit).toHaveBeenCalledWith({ email: "a@b.example" });
  expect(onDone).toHaveBeenCalledWith("saved");
});

test("a refusal is shown by field and keeps what was typed", async () => {
  const { user } = show(<SignUp submit={() => Promise.reject(refusal)} onDone={vi.fn()} />);
  await user.type(screen.getByLabelText("E-mail"), "a@{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("Some fields need your attention.");
  expect(screen.getByLabelText("E-mail")).toHaveAccessibleDescription("Not an address.");
  expect(screen.getByLabelText("E-mail")).toHaveValue("a@");
});

test("silence of the network is told in the reader's language", async () => {
  const { user } = show(
    <SignUp submit={() => Promise.reject(new NetworkError(null))} onDone={vi.fn()} />,
    "ar",
  );
  await user.click(screen.getByRole("button", { name: "حفظ" }));
  expect(screen.getByRole("alert")).toHaveTextContent("تعذّر الوصول إلى الخادم");
});
