namespace Itential.Platform;

/// <summary>Names a group of devices.</summary>
/// <param name="GroupName">The name of the group.</param>
public sealed record DeviceGroupName(string GroupName)
{
    /// <summary>Wraps it as the server wants it.</summary>
    /// <param name="groupName">The name of the group.</param>
    public static implicit operator DeviceGroupName(string groupName) => new(groupName);
}
