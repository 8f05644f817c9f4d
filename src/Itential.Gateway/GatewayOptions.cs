using Itential.Refit.Connections;

namespace Itential.Gateway;

/// <summary>Where an Itential Automation Gateway 4.x is, how to sign in to it and how long to wait for it. A client copies its options when it is made.</summary>
/// <remarks>
/// One way to sign in is needed, and only one: <see cref="ConnectionOptions.User"/> with <see cref="ConnectionOptions.Password"/>, a token, a
/// token provider or an authenticator. A ready token is the whole value of the <c>Authorization</c> header, as Gateway wants it. A base
/// address is the gateway's root: <c>/api/v2.0</c> is added to it.
/// </remarks>
public sealed class GatewayOptions : ConnectionOptions
{
}
