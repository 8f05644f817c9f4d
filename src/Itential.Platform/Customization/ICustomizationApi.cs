using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What the user interface is adapted by.</summary>
[Trace]
[JsonContext(typeof(CustomizationJson))]
public interface ICustomizationApi
{
    /// <summary>Gets the banner of the user interface.</summary>
    /// <remarks>6 and later. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/customization/banner")]
    Task<JsonElement> GetBannerAsync(CancellationToken cancellationToken = default);

    /// <summary>Sets the banner of the user interface.</summary>
    /// <remarks>2023.2 and later. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The banner.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/customization/banner")]
    Task<JsonElement> UpdateBannerAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
