namespace Itential.Platform;

/// <summary>The versions that have a route; null is open.</summary>
internal sealed record VersionRange(PlatformVersion? Since, PlatformVersion? Until = null)
{
    public bool IsOpen => Since is null && Until is null;

    public bool Holds(PlatformVersion version) => !(version < Since) && !(version > Until);

    public override string ToString() => Until is null ? $"{Since} and later have it" : $"{Until} was the last to have it";
}
