using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The specifications of configurations that are JSON.</summary>
/// <remarks>No source tells the members of a specification.</remarks>
[Trace]
[JsonContext(typeof(JsonSpecsJson))]
public interface IJsonSpecsApi
{
    /// <summary>Gets one specification.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/json_specs/{id}")]
    Task<JsonElement> GetJsonSpecAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets a specification together with what it inherits.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">Names the specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/json_specs")]
    Task<JsonElement> GetJsonSpecWithInheritanceAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Makes a specification and answers it.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes.</remarks>
    /// <param name="spec">The specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/json_specs/create")]
    Task<JsonElement> CreateJsonSpecAsync([Body] JsonElement spec, CancellationToken cancellationToken = default);

    /// <summary>Changes a specification and answers it.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes.</remarks>
    /// <param name="id">The id of the specification.</param>
    /// <param name="spec">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/json_specs/{id}")]
    Task<JsonElement> UpdateJsonSpecAsync(string id, [Body] JsonElement spec, CancellationToken cancellationToken = default);

    /// <summary>Changes rules of configurations that are JSON.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/configurations/rules")]
    Task<JsonElement> UpdateJsonConfigRulesAsync([Body] JsonElement rules, CancellationToken cancellationToken = default);
}
