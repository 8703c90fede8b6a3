import { useLingui } from "@lingui/react";
import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { Icon, type IconName } from "./Icon";
import { Tooltip } from "./Tooltip";

export type ButtonLook = "secondary" | "primary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

export function buttonClass(look: ButtonLook = "secondary", size: ButtonSize = "md", extra = ""): string {
  return ["btn", look !== "secondary" && `btn-${look}`, size !== "md" && `btn-${size}`, extra]
    .filter(Boolean)
    .join(" ");
}

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children" | "style"> {
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  children: ReactNode;
}

/** Acts. `isPending` shows work going on and keeps the button where it is, focus included. */
export function Button({ look, size, icon, children, ...props }: ButtonProps) {
  const { i18n } = useLingui();
  return (
    <AriaButton {...props} className={buttonClass(look, size)}>
      {props.isPending ? <span className="spinner" role="img" aria-label={i18n.t("Working")} /> : null}
      {icon && !props.isPending ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  );
}

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "children" | "style" | "aria-label"> {
  icon: IconName;
  label: string;
  size?: "sm" | "md";
}

/** A button that is only an icon; its label is spoken, and shown as a tooltip. */
export function IconButton({ icon, label, size = "md", ...props }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton {...props} aria-label={label} className={buttonClass("secondary", size, "btn-icon")}>
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}
