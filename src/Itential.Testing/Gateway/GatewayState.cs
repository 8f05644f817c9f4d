using Itential.Testing.State;

namespace Itential.Testing.Gateway;

/// <summary>All that a Gateway remembers.</summary>
internal sealed class GatewayState
{
    public GatewayState(GatewayServerOptions options)
    {
        Clock = options.TimeProvider;
        User = options.User;
        GatewaySeed.Fill(this, options);
    }

    public TimeProvider Clock { get; }

    public string User { get; }

    public DocumentStore Devices { get; } = new("name");

    public DocumentStore Scripts { get; } = new("name");

    public DocumentStore Playbooks { get; } = new("name");

    public DocumentStore Executions { get; } = new("audit_id");

    public DocumentStore AuditLog { get; } = new("id");
}
