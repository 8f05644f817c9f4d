using Itential.Refit;

namespace Itential.Platform.Tests.Snippets;

/// <summary>The interface that docs/testing.md tests.</summary>
[JsonContext(typeof(NamesJson))]
public interface INamesApi
{
    [Get("/automation-studio/workflows?include=name")]
    Task<NamePage> GetNamesAsync(int limit, CancellationToken cancellationToken = default);
}
