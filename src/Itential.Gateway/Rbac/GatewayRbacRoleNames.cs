namespace Itential.Gateway;

/// <summary>Names the roles that a group gets.</summary>
/// <param name="Roles">The names of the roles.</param>
public sealed record GatewayRbacRoleNames(params IReadOnlyList<string> Roles);
