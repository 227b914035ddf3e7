#!/usr/bin/env python3
"""Schemas of recipients of which no listing is known: what can be set, then what every recipient with an address has.

Usage: derive-recipient-schemas.py cmdlets.json
The order of the second part is that of a captured type (DynamicDistributionGroup). Written once; now the files are source.
"""

import json
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "grammar/exchange/schema"
M = "Microsoft.Exchange.Data.Directory.Management."
TYPES = {
    "MailContact": ("MailEnabledOrgPerson", True, ["Set-MailContact"], ["ExternalEmailAddress", "UserCertificate"]),
    "MailUser": ("MailEnabledOrgPerson", True, ["Set-MailUser"], ["ExternalEmailAddress", "ExchangeGuid", "ArchiveGuid", "SamAccountName", "UserPrincipalName"]),
    "RemoteMailbox": ("MailEnabledOrgPerson", True, ["Set-RemoteMailbox"], ["RemoteRoutingAddress", "RemoteRecipientType", "OnPremisesOrganizationalUnit", "UserPrincipalName", "ExchangeGuid", "ArchiveGuid", "ArchiveStatus", "ArchiveState"]),
    "UnifiedGroup": ("MailEnabledRecipient", True, ["Set-UnifiedGroup", "New-UnifiedGroup"], ["ManagedBy", "ManagedByDetails", "GroupMemberCount", "GroupExternalMemberCount", "SharePointSiteUrl", "WelcomeMessageEnabled"]),
    "Group": ("OrgPersonPresentationObject", False, ["Set-Group"], ["GroupType", "SamAccountName", "Sid", "SidHistory", "ManagedBy", "Members", "Alias", "EmailAddresses", "PrimarySmtpAddress", "OrganizationalUnit", "RecipientType", "RecipientTypeDetails", "WindowsEmailAddress", "DisplayName"]),
    "Contact": ("OrgPersonPresentationObject", False, ["Set-Contact"], ["DirectReports", "EmailAddresses", "ExternalEmailAddress", "OrganizationalUnit", "RecipientType", "RecipientTypeDetails", "DisplayName", "WindowsEmailAddress"]),
}
CONTROL = set("""Identity DomainController Confirm WhatIf Force IgnoreDefaultScope Password CreateDTMFMap RemovePicture RemoveSpokenName
SecondaryAddress SecondaryDialPlan ForceUpgrade Universal Members Owners Member GenerateExternalDirectoryObjectId ACLableSyncedObjectEnabled
AutoSubscribeNewMembers CalendarMemberReadOnly ConnectorsEnabled UnifiedGroupWelcomeMessageEnabled SkipDualWrite JitApproved Type Archive
LOBUpdate Notes""".split())
KINDS = {
    "Boolean": "System.Boolean", "SwitchParameter": "System.Boolean", "String": "System.String", "Int32": "System.Int32",
    "MultiValuedProperty": "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
    "ProxyAddressCollection": "Microsoft.Exchange.Data.ProxyAddressCollection", "ProxyAddress": "Microsoft.Exchange.Data.ProxyAddress",
    "SmtpAddress": "Microsoft.Exchange.Data.SmtpAddress", "Guid": "System.Guid", "Uri": "System.Uri", "DateTime": "System.Nullable`1[System.DateTime]",
    "CountryInfo": "System.String", "CultureInfo": "System.String",
}
KNOWN = {
    "ExternalEmailAddress": "Microsoft.Exchange.Data.ProxyAddress", "RemoteRoutingAddress": "Microsoft.Exchange.Data.ProxyAddress",
    "ManagedBy": "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.Directory.ADObjectId]",
    "Members": "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.Directory.ADObjectId]",
    "DirectReports": "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.Directory.ADObjectId]",
    "EmailAddresses": "Microsoft.Exchange.Data.ProxyAddressCollection", "Manager": "Microsoft.Exchange.Data.Directory.ADObjectId",
    "PrimarySmtpAddress": "Microsoft.Exchange.Data.SmtpAddress", "WindowsEmailAddress": "Microsoft.Exchange.Data.SmtpAddress",
    "ExchangeGuid": "System.Guid", "ArchiveGuid": "System.Guid", "GroupMemberCount": "System.Int32", "GroupExternalMemberCount": "System.Int32",
    "SidHistory": "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]", "WelcomeMessageEnabled": "System.Boolean",
    "ManagedByDetails": "Microsoft.Exchange.Data.MultiValuedProperty`1[System.String]",
    "UserCertificate": "Microsoft.Exchange.Data.MultiValuedProperty`1[System.Byte[]]",
    "RecipientType": "Microsoft.Exchange.Data.Directory.Recipient.RecipientType",
    "RecipientTypeDetails": "Microsoft.Exchange.Data.Directory.Recipient.RecipientTypeDetails",
    "GroupType": "Microsoft.Exchange.Data.Directory.Recipient.GroupTypeFlags",
    "AccessType": "Microsoft.Exchange.Data.Directory.Recipient.ModernGroupObjectType",
}


def main():
    cmdlets = json.load(open(sys.argv[1]))
    captured = json.load(open(FOLDER / "DynamicDistributionGroup.json"))["properties"]
    names = [row[0] for row in captured]
    mail = captured[names.index("AcceptMessagesOnlyFrom"):]
    plain = captured[names.index("Identity"):]
    for noun, (base, has_mail, commands, more) in TYPES.items():
        tail = mail if has_mail else plain
        there = {row[0] for row in tail}
        rows, seen = [], set()

        def add(name, kind):
            if name not in there and name not in seen:
                seen.add(name)
                row = [name, KNOWN.get(name, kind)]
                if row[1] == "System.Boolean":
                    row.append(False)
                elif "MultiValued" in row[1] or row[1].endswith("Collection"):
                    row.append([])
                rows.append(row)

        for name in more:
            add(name, "System.String")
        for command in commands:
            for name, parameter in cmdlets[command]["params"].items():
                if name in CONTROL:
                    continue
                kind = parameter["type"]
                of = KINDS.get(kind.removesuffix("[]"))
                if of is None:
                    if kind.endswith("IdParameter[]"):
                        of = "Microsoft.Exchange.Data.MultiValuedProperty`1[Microsoft.Exchange.Data.Directory.ADObjectId]"
                    elif kind.endswith("IdParameter"):
                        of = "Microsoft.Exchange.Data.Directory.ADObjectId"
                    elif kind == "Unlimited":
                        of = "Microsoft.Exchange.Data.Unlimited`1[Microsoft.Exchange.Data.ByteQuantifiedSize]"
                    elif kind in ("ByteQuantifiedSize", "EnhancedTimeSpan"):
                        of = "Microsoft.Exchange.Data." + kind
                    else:
                        of = "Microsoft.Exchange.Data.Directory.Recipient." + kind
                elif kind.endswith("[]"):
                    of = f"Microsoft.Exchange.Data.MultiValuedProperty`1[{of}]"
                add(name, of)
        chain = [M + noun] + ([M + base] if base != "MailEnabledRecipient" else []) + ([M + "MailEnabledRecipient"] if has_mail else [])
        chain += [M + "ADPresentationObject", "Microsoft.Exchange.Data.Directory.ADObject", "Microsoft.Exchange.Data.Directory.ADRawEntry",
                  "Microsoft.Exchange.Data.ConfigurableObject", "System.Object"]
        head = {"object": noun, "types": chain, "trust": "documented-names-only"}
        text = "{\n" + "".join(f'"{k}": {json.dumps(v)},\n' for k, v in head.items())
        text += '"properties": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows + tail) + "\n]\n}\n"
        (FOLDER / f"{noun}.json").write_text(text)
        print(noun, len(rows) + len(tail))


main()
