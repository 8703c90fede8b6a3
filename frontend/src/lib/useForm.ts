import { type FormEvent, useState } from "react";
import { ApiError, type FieldProblem, NetworkError, type Problem } from "./http";

/** What a field component takes from a form: spread it, `<TextField label={…} {...form.field("email")} />`. */
export interface FieldBinding<Value> {
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  errorMessage: string | undefined;
}

export interface Form<Values extends object> {
  values: Values;
  set: (changes: Partial<Values>) => void;
  field: <Key extends keyof Values & string>(key: Key) => FieldBinding<Values[Key]>;
  /** What was wrong at a place inside a value: `errorAt("quotas.0.places")`. */
  errorAt: (path: string) => string | undefined;
  /** The last refusal, until the next attempt. `null` when there is none. */
  problem: Problem | null;
  offline: boolean;
  isPending: boolean;
  isDirty: boolean;
  onSubmit: (event?: FormEvent) => Promise<void>;
}

const belongsTo = (problem: FieldProblem, key: string): boolean =>
  problem.field === key || problem.field.startsWith(`${key}.`);

/**
 * The state of one form. `submit` sends the values; an `ApiError` it throws is shown by field, anything else is
 * not caught. What the person typed is never lost by a refusal.
 */
export function useForm<Values extends object, Result>(options: {
  initial: Values;
  submit: (values: Values) => Promise<Result>;
  onDone?: (result: Result) => void;
}): Form<Values> {
  const [values, setValues] = useState(options.initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [offline, setOffline] = useState(false);
  const [isPending, setPending] = useState(false);
  const [isDirty, setDirty] = useState(false);

  function set(changes: Partial<Values>): void {
    setDirty(true);
    setValues((before) => ({ ...before, ...changes }));
  }

  async function onSubmit(event?: FormEvent): Promise<void> {
    event?.preventDefault();
    if (isPending) return;
    setPending(true);
    setProblem(null);
    setOffline(false);
    try {
      const result = await options.submit(values);
      setDirty(false);
      options.onDone?.(result);
    } catch (error) {
      if (error instanceof ApiError) setProblem(error.problem);
      else if (error instanceof NetworkError) setOffline(true);
      else throw error;
    } finally {
      setPending(false);
    }
  }

  function errorAt(path: string): string | undefined {
    const errors = problem?.errors.filter((error) => belongsTo(error, path)) ?? [];
    return errors.length ? errors.map((error) => error.detail).join(" ") : undefined;
  }

  function field<Key extends keyof Values & string>(key: Key): FieldBinding<Values[Key]> {
    return {
      name: key,
      value: values[key],
      onChange: (value) => set({ [key]: value } as unknown as Partial<Values>),
      errorMessage: errorAt(key),
    };
  }

  return { values, set, field, errorAt, problem, offline, isPending, isDirty, onSubmit };
}

/** The form of one value that is itself made of fields: its errors are those the API names under the key. */
export function partOf<Values extends object, Key extends keyof Values & string>(
  form: Form<Values>,
  key: Key,
): Form<Values[Key] & object> {
  type Part = Values[Key] & object;
  const values = form.values[key] as Part;
  const set = (changes: Partial<Part>) =>
    form.set({ [key]: { ...values, ...changes } } as unknown as Partial<Values>);
  const errorAt = (path: string) => form.errorAt(`${key}.${path}`);
  return {
    ...form,
    values,
    set,
    errorAt,
    field: (name) => ({
      name: `${key}.${name}`,
      value: values[name],
      onChange: (value) => set({ [name]: value } as unknown as Partial<Part>),
      errorMessage: errorAt(name),
    }),
  };
}
