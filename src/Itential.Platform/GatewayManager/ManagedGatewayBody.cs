namespace Itential.Platform;

/// <summary>The body that makes a gateway known.</summary>
/// <param name="Gateway">The gateway.</param>
public sealed record ManagedGatewayBody(NewManagedGateway Gateway)
{
    /// <summary>Wraps the gateway.</summary>
    /// <param name="gateway">The gateway.</param>
    public static implicit operator ManagedGatewayBody(NewManagedGateway gateway) => new(gateway);
}
