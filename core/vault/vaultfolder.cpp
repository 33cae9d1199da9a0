#include "core/vault/vaultfolder.h"
namespace anxin {
void VaultFolder::noteHead(const AuditHead&) {}
} // namespace anxin
