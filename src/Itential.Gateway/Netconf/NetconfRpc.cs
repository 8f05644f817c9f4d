namespace Itential.Gateway;

/// <summary>A NETCONF call.</summary>
/// <param name="Host">The device.</param>
/// <param name="Rpc">The call as XML.</param>
public sealed record NetconfRpc(string Host, string Rpc);
