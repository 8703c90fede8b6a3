import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useLocale } from "@/lib/locale";
import { Icon } from "./Icon";

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: "md" | "wide";
  /** `alertdialog` for what cannot be undone. */
  role?: "dialog" | "alertdialog";
  /** Whether a click beside it closes it: off for forms, so that typed words are not lost. */
  isDismissable?: boolean;
}

export function Dialog({ size = "md", role, isDismissable = true, ...props }: DialogProps) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={isDismissable}
    >
      <Modal className={size === "wide" ? "dialog dialog-wide" : "dialog"}>
        <Content role={role} {...props} />
      </Modal>
    </ModalOverlay>
  );
}

export interface DrawerProps extends Omit<DialogProps, "size" | "role"> {
  side?: "start" | "end";
  size?: "md" | "narrow";
}

/** A panel from the side: details of a row, or the navigation of a phone. */
export function Drawer({ side = "end", size = "md", isDismissable = true, ...props }: DrawerProps) {
  return (
    <ModalOverlay
      className={side === "start" ? "scrim scrim-drawer scrim-drawer-start" : "scrim scrim-drawer"}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable={isDismissable}
    >
      <Modal className={size === "narrow" ? "drawer drawer-narrow" : "drawer"}>
        <Content {...props} />
      </Modal>
    </ModalOverlay>
  );
}

function Content(props: Pick<DialogProps, "title" | "children" | "footer" | "role">) {
  const { i18n } = useLingui();
  const { direction, language } = useLocale();
  return (
    <AriaDialog role={props.role} dir={direction} lang={language}>
      <div className="dialog-head">
        <Heading slot="title" className="dialog-title">
          {props.title}
        </Heading>
        <Button slot="close" className="btn btn-icon btn-sm" aria-label={i18n.t("Close")}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="dialog-body">{props.children}</div>
      {props.footer ? <div className="dialog-foot">{props.footer}</div> : null}
    </AriaDialog>
  );
}
