import { useState } from "react";
import {
  Breadcrumbs,
  Button,
  Dialog,
  Drawer,
  IconButton,
  LinkButton,
  Menu,
  MenuItem,
  MenuSeparator,
  Tabs,
  toast,
} from "@/components/ui";
import type { Samples } from "./samples";

export function ActionSpecimens({ words, theme }: { words: Samples; theme: string }) {
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button look="primary">{words.save}</Button>
        <Button icon="plus">{words.add}</Button>
        <Button look="quiet">{words.cancel}</Button>
        <Button look="danger" icon="trash">
          {words.remove}
        </Button>
        <Button look="primary" isPending>
          {words.save}
        </Button>
        <Button isDisabled>{words.save}</Button>
        <IconButton icon="edit" label={words.edit} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button size="sm">{words.edit}</Button>
        <Button size="lg" look="primary">
          {words.save}
        </Button>
        <LinkButton href="/desk/_components" icon="arrow-forward">
          {words.agenda}
        </LinkButton>
      </div>
      <Breadcrumbs
        label={`${words.agenda}: ${theme}`}
        crumbs={[
          { title: words.home, href: "/desk/_components" },
          { title: words.summit, href: "/desk/_components" },
          { title: words.agenda },
        ]}
      />
    </div>
  );
}

export function OverlaySpecimens({ words }: { words: Samples }) {
  const [open, setOpen] = useState<"dialog" | "drawer" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap gap-3">
        <Button onPress={() => setOpen("dialog")}>{words.open}</Button>
        <Button onPress={() => setOpen("drawer")}>{words.drawer}</Button>
        <Button onPress={() => toast({ text: words.saved, undo: () => undefined })}>{words.notify}</Button>
        <Menu label={words.more} trigger={<IconButton icon="more" label={words.more} />}>
          <MenuItem icon="edit">{words.edit}</MenuItem>
          <MenuItem icon="copy">{words.duplicate}</MenuItem>
          <MenuSeparator />
          <MenuItem icon="trash" isDanger>
            {words.remove}
          </MenuItem>
        </Menu>
      </div>
      <Tabs
        label={words.summit}
        tabs={[
          { id: "a", title: words.agenda, content: <p>{words.dialogText}</p> },
          { id: "b", title: words.speeches, content: <p>{words.emptyText}</p> },
        ]}
      />
      <Dialog
        title={words.add}
        isOpen={open === "dialog"}
        onOpenChange={close}
        footer={
          <>
            <Button onPress={close}>{words.cancel}</Button>
            <Button look="primary" onPress={close}>
              {words.save}
            </Button>
          </>
        }
      >
        <p>{words.dialogText}</p>
      </Dialog>
      <Drawer title={words.sessions[0] ?? ""} isOpen={open === "drawer"} onOpenChange={close}>
        <p>{words.dialogText}</p>
      </Drawer>
    </div>
  );
}
