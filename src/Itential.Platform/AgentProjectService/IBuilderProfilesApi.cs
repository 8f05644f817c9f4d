using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The model profiles that the builders of agents may choose from.</summary>
[Trace]
[JsonContext(typeof(AgentProjectServiceJson))]
public interface IBuilderProfilesApi
{
    /// <summary>Gets the profiles.</summary>
    /// <remarks>6.4 and later. No source tells what a profile holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/profiles")]
    [Envelope(typeof(DataOrBare))]
    Task<IReadOnlyList<JsonElement>> GetBuilderProfilesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one profile.</summary>
    /// <remarks>6.4 and later. No source tells what a profile holds.</remarks>
    /// <param name="profileId">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/agent-project-service/profiles/{profileId}")]
    [Envelope(typeof(DataOrBare))]
    Task<JsonElement> GetBuilderProfileAsync(string profileId, CancellationToken cancellationToken = default);
}
