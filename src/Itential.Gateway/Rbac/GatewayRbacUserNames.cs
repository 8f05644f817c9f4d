namespace Itential.Gateway;

/// <summary>Names the users that a group gets.</summary>
/// <param name="Users">The names of the users.</param>
public sealed record GatewayRbacUserNames(params IReadOnlyList<string> Users);
