namespace Itential.Gateway;

/// <summary>The fields that lists of playbooks are filtered by.</summary>
public static class GatewayPlaybookFields
{
    /// <summary>The name of the playbook.</summary>
    public static GatewayField<GatewayPlaybook> Name { get; } = new("name");

    /// <summary>Where the playbook lies on the gateway.</summary>
    public static GatewayField<GatewayPlaybook> Path { get; } = new("path");

    /// <summary>The kind of the playbook.</summary>
    public static GatewayField<GatewayPlaybook> Type { get; } = new("type");
}
