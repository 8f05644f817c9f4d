using Itential.Testing.State;

namespace Itential.Testing.Gateway;

/// <summary>All that a Gateway remembers.</summary>
internal sealed class GatewayState
{
    public GatewayState(GatewayServerOptions options)
    {
        Clock = options.TimeProvider;
        User = options.User;
        Version = options.Version;
        GatewaySeed.Fill(this, options);
    }

    public TimeProvider Clock { get; }

    public string User { get; }

    public string Version { get; }

    public DocumentStore Devices { get; } = new("name");

    public DocumentStore Scripts { get; } = new("name");

    public DocumentStore Playbooks { get; } = new("name");

    public DocumentStore Modules { get; } = new("name");

    public DocumentStore Roles { get; } = new("name");

    /// <summary>The devices of each inventory that is no Ansible inventory.</summary>
    public IReadOnlyDictionary<string, DocumentStore> Inventories { get; } = InventoryKinds.All.ToDictionary(kind => kind.Name, _ => new DocumentStore("name"));

    public DocumentStore Executions { get; } = new("audit_id");

    /// <summary>The newest entries. A server that runs for days must not grow with every change.</summary>
    public DocumentStore AuditLog { get; } = new("id", capacity: 1000);
}
