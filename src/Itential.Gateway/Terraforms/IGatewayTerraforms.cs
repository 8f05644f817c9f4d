namespace Itential.Gateway;

/// <summary>Terraform on the gateway, resource by resource.</summary>
public interface IGatewayTerraforms
{
    /// <summary>The Terraform configurations, their schemas and their past runs.</summary>
    IGatewayTerraformsApi Plans { get; }

    /// <summary>Runs of Terraform configurations.</summary>
    IGatewayTerraformRunsApi Runs { get; }
}
