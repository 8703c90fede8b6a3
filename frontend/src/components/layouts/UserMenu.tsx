import { useLingui } from "@lingui/react";
import { Button } from "react-aria-components";
import { Avatar, Menu, MenuItem } from "@/components/ui";
import type { User } from "@/lib/session";

export interface UserMenuProps {
  user: User;
  onSignOut: () => void;
}

export function UserMenu({ user, onSignOut }: UserMenuProps) {
  const { i18n } = useLingui();
  const name = user.name || user.email;
  return (
    <Menu
      label={i18n.t("Your account")}
      trigger={
        <Button className="user-button">
          <Avatar name={name} size="sm" />
          <span className="user-button-text">
            <bdi>{name}</bdi>
            {user.name ? <bdi className="user-button-note">{user.email}</bdi> : null}
          </span>
        </Button>
      }
    >
      <MenuItem icon="sign-out" onAction={onSignOut}>
        {i18n.t("Sign out")}
      </MenuItem>
    </Menu>
  );
}
