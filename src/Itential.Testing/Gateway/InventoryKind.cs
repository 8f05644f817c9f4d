using System.Text.Json.Nodes;

namespace Itential.Testing.Gateway;

/// <summary>One of the inventories that are not Ansible's.</summary>
/// <param name="Name">Its name in the path.</param>
/// <param name="Required">The variables that a device cannot do without.</param>
/// <param name="Variables">Makes the variables of a device with an address.</param>
internal sealed record InventoryKind(string Name, IReadOnlyList<string> Required, Func<string, JsonObject> Variables)
{
    public JsonObject Create(string device, string address) => new() { ["name"] = device, ["variables"] = Variables(address) };
}
