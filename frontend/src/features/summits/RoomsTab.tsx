import { useLingui } from "@lingui/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  type Room,
  summitsRoomsCreate,
  summitsRoomsDestroy,
  summitsRoomsPartialUpdate,
  summitsRoomsRestoreCreate,
} from "@/api/generated";
import { summitsRoomsListOptions } from "@/api/generated/@tanstack/react-query.gen";
import { FormDialog } from "@/components/layouts";
import {
  Button,
  EmptyState,
  IconButton,
  Localized,
  LocalizedTextField,
  NumberField,
  Table,
} from "@/components/ui";
import { ifMatch } from "@/lib/http";
import { useLocale } from "@/lib/locale";
import { bestText } from "@/lib/localized";
import { movedBy } from "@/lib/order";
import { useSummit } from "@/lib/summit";
import { useAttempt, useRemove } from "@/lib/undo";
import { useForm } from "@/lib/useForm";
import { languagesOf } from "./queries";
import { SettingsFrame } from "./SettingsFrame";

export function RoomsTab() {
  const { i18n } = useLingui();
  const { language } = useLocale();
  const { slug } = useSummit();
  const attempt = useAttempt(["summitsRoomsList"]);
  const [open, setOpen] = useState<Room | "new" | null>(null);
  const { data, error } = useQuery(summitsRoomsListOptions({ path: { slug }, query: { page_size: 200 } }));
  if (error && !data) throw error;
  const rooms = data?.results;

  async function move(place: number, by: -1 | 1) {
    const changed = movedBy(rooms ?? [], place, by)
      .map((room, position) => ({ room, position: position + 1 }))
      .filter(({ room, position }) => room.position !== position);
    await attempt(async () => {
      for (const { room, position } of changed)
        await summitsRoomsPartialUpdate({
          path: { slug, id: room.id },
          body: { position },
          headers: ifMatch(room.revision),
        });
    });
  }
  const add = (
    <Button icon="plus" look="primary" onPress={() => setOpen("new")}>
      {i18n.t("Add a room")}
    </Button>
  );
  return (
    <SettingsFrame title={i18n.t("Rooms")}>
      <div className="toolbar">{add}</div>
      <Table<Room>
        label={i18n.t("Rooms")}
        rows={rooms}
        rowId={(room) => room.id}
        onOpen={setOpen}
        columns={[
          {
            id: "name",
            header: i18n.t("Name"),
            isPrimary: true,
            cell: (room) => <Localized text={room.name} />,
          },
          { id: "capacity", header: i18n.t("Seats"), isNumeric: true, cell: (room) => room.capacity ?? "" },
          {
            id: "order",
            header: i18n.t("Order"),
            cell: (room) => {
              const place = rooms?.indexOf(room) ?? 0;
              const name = bestText(room.name, language)?.text ?? "";
              return (
                <span className="flex gap-1">
                  <IconButton
                    icon="arrow-up"
                    size="sm"
                    label={i18n.t("Move {name} up", { name })}
                    isDisabled={place === 0}
                    onPress={() => void move(place, -1)}
                  />
                  <IconButton
                    icon="arrow-down"
                    size="sm"
                    label={i18n.t("Move {name} down", { name })}
                    isDisabled={place === (rooms?.length ?? 0) - 1}
                    onPress={() => void move(place, 1)}
                  />
                </span>
              );
            },
          },
        ]}
        empty={
          <EmptyState title={i18n.t("There is no room yet.")} actions={add}>
            {i18n.t("Sessions are held in rooms; the agenda refuses two in one room at one time.")}
          </EmptyState>
        }
      />
      {open ? (
        <RoomDialog
          room={open === "new" ? undefined : open}
          next={(rooms?.at(-1)?.position ?? 0) + 1}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </SettingsFrame>
  );
}

function RoomDialog({ room, next, onClose }: { room?: Room; next: number; onClose: () => void }) {
  const { i18n } = useLingui();
  const summit = useSummit();
  const { slug } = summit;
  const client = useQueryClient();
  const remove = useRemove(["summitsRoomsList"]);
  const path = { slug, id: room?.id ?? "" };
  const form = useForm({
    initial: { name: room?.name ?? {}, capacity: room?.capacity ?? null },
    submit: (body) =>
      room
        ? summitsRoomsPartialUpdate({ path, body, headers: ifMatch(room.revision) })
        : summitsRoomsCreate({ path: { slug }, body: { ...body, position: next } }),
    onDone: () => {
      onClose();
      void client.invalidateQueries();
    },
  });
  async function onDelete() {
    const gone = await remove({
      remove: () => summitsRoomsDestroy({ path }),
      restore: () => summitsRoomsRestoreCreate({ path }),
      text: i18n.t("The room was deleted."),
    });
    if (gone) onClose();
  }
  return (
    <FormDialog
      form={form}
      title={room ? i18n.t("Room") : i18n.t("Add a room")}
      onClose={onClose}
      actions={
        room ? (
          <Button look="danger" icon="trash" onPress={onDelete}>
            {i18n.t("Delete")}
          </Button>
        ) : null
      }
    >
      <LocalizedTextField label={i18n.t("Name")} languages={languagesOf(summit)} {...form.field("name")} />
      <NumberField label={i18n.t("Seats")} isRequired={false} min={0} {...form.field("capacity")} />
    </FormDialog>
  );
}
