import { useLingui } from "@lingui/react";
import {
  UNSTABLE_Toast as AriaToast,
  Button,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { Icon } from "./Icon";

export interface ToastMessage {
  text: string;
  tone?: "success" | "danger" | "info";
  /** Offered as "Undo"; the message then stays longer. */
  undo?: () => void;
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/** Says that something was done. A refusal that needs an answer belongs beside its field, not here. */
export function toast(message: ToastMessage): void {
  queue.add(message, message.tone === "danger" ? {} : { timeout: message.undo ? 10_000 : 5_000 });
}

/** Mounted once, by the app. */
export function Toaster() {
  const { i18n } = useLingui();
  return (
    <ToastRegion queue={queue} className="toast-region" aria-label={i18n.t("Messages")}>
      {({ toast: item }) => (
        <AriaToast toast={item} className="toast">
          <ToastContent className="toast-content">
            <Icon name={item.content.tone ?? "success"} />
            <Text slot="title">{item.content.text}</Text>
          </ToastContent>
          {item.content.undo ? (
            <Button
              className="btn btn-sm btn-undo"
              onPress={() => {
                item.content.undo?.();
                queue.close(item.key);
              }}
            >
              {i18n.t("Undo")}
            </Button>
          ) : null}
          <Button slot="close" className="btn btn-icon btn-sm" aria-label={i18n.t("Close")}>
            <Icon name="close" />
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
