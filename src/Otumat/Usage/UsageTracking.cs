namespace Otumat.Usage;

/// <summary>The switch of this process.</summary>
public static class UsageTracking
{
    private const string SwitchName = "Otumat.Usage.Disabled";

    private static readonly object Gate = new();
    private static readonly HashSet<string> Disabled = new(StringComparer.OrdinalIgnoreCase);
    private static readonly List<WeakReference<UsageAgent>> Agents = [];

    /// <summary>
    /// Stops the tracking of packages in this process: nothing more is logged, a running upload is cancelled, what waits in memory is
    /// discarded. It saves nothing, so another process decides for itself. It may be called before an agent is made, after, and again.
    /// </summary>
    /// <remarks>The switch <c>Otumat.Usage.Disabled</c> of <see cref="AppContext"/>, read when an agent is made, does it for all packages.</remarks>
    /// <param name="packages">The ids of the packages, in any case.</param>
    /// <exception cref="ArgumentException">No package is named, or one of them by an empty text.</exception>
    public static void Disable(params string[] packages)
    {
        ArgumentNullException.ThrowIfNull(packages);
        if (packages.Length == 0 || packages.Any(string.IsNullOrWhiteSpace))
        {
            throw new ArgumentException("Name the packages whose tracking is to stop.", nameof(packages));
        }

        List<UsageAgent> stopped;
        lock (Gate)
        {
            Disabled.UnionWith(packages);
            stopped = [.. Living().Where(agent => Disabled.Contains(agent.Options.PackageName))];
        }

        stopped.ForEach(agent => agent.Stop());
    }

    internal static bool IsDisabled(string package)
    {
        lock (Gate)
        {
            return Disabled.Contains(package) || (AppContext.TryGetSwitch(SwitchName, out var all) && all);
        }
    }

    internal static void Register(UsageAgent agent)
    {
        lock (Gate)
        {
            Agents.RemoveAll(reference => !reference.TryGetTarget(out _));
            Agents.Add(new WeakReference<UsageAgent>(agent));
        }
    }

    private static IEnumerable<UsageAgent> Living() => Agents.Select(reference => reference.TryGetTarget(out var agent) ? agent : null).OfType<UsageAgent>();
}
