namespace Itential.Gateway;

/// <summary>The fields that lists of Terraform configurations are filtered by.</summary>
public static class GatewayTerraformFields
{
    /// <summary>The name of the Terraform configuration.</summary>
    public static GatewayField<GatewayTerraform> Name { get; } = new("name");

    /// <summary>Where the Terraform configuration lies on the gateway.</summary>
    public static GatewayField<GatewayTerraform> Path { get; } = new("path");

    /// <summary>The kind of the Terraform configuration.</summary>
    public static GatewayField<GatewayTerraform> Type { get; } = new("type");
}
