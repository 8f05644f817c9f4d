using Itential.Refit;

namespace Itential.Platform;

/// <summary>Refuses calls that the connected version is known not to have. The version is asked for once, before the first call that only some versions have.</summary>
internal sealed class VersionGate(Func<CancellationToken, Task<PlatformVersion?>> version)
{
    private PlatformVersion? _known;

    /// <summary>Checks one request; those that no interface declares pass.</summary>
    /// <exception cref="UnsupportedVersionException">The version does not have the call.</exception>
    public async ValueTask CheckAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Options.TryGetValue(RequestOptionKeys.RouteTemplate, out var route)
            || RouteVersions.Of(request.Method.Method, route) is not { IsOpen: false } range
            || (_known ??= await version(cancellationToken).ConfigureAwait(false)) is not { } known
            || range.Holds(known))
        {
            return;
        }

        throw new UnsupportedVersionException(request.Method.Method, route, known, range);
    }
}
