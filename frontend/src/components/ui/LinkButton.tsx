import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-aria-components";
import { type ButtonLook, type ButtonSize, buttonClass } from "./Button";
import { Icon, type IconName } from "./Icon";

export interface LinkButtonProps extends Omit<LinkProps, "className" | "children" | "style"> {
  href: string;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName;
  children: ReactNode;
}

/** Goes somewhere, looks like a button. Inside the desk `href` is a path without the language: `/desk/x/people`. */
export function LinkButton({ look, size, icon, children, ...props }: LinkButtonProps) {
  return (
    <Link {...props} className={buttonClass(look, size)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}
