using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The adapter models: the types of adapters that a server can run.</summary>
[Trace]
[JsonContext(typeof(AdapterModelsJson))]
public interface IAdapterModelsApi
{
    /// <summary>Gets the packages that adapters can be made of.</summary>
    /// <remarks>2023.2 and later. The list comes whole.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/adapter-models/types")]
    [Envelope(typeof(AdapterModelsEnvelope<>))]
    Task<IReadOnlyList<string>> GetAdapterModelTypesAsync(CancellationToken cancellationToken = default);
}
