using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The specifications of golden configurations, and what else is made from configurations.</summary>
[Trace]
[JsonContext(typeof(ConfigSpecsJson))]
public interface IConfigSpecsApi
{
    /// <summary>Gets one specification with its lines.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the specification, as <see cref="GoldenConfigNodeAttributes.ConfigId"/> tells it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/config_specs/{id}")]
    Task<ConfigSpec> GetConfigSpecAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a specification.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="spec">The specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/config_specs")]
    Task<ConfigSpec> CreateConfigSpecAsync([Body] NewConfigSpec spec, CancellationToken cancellationToken = default);

    /// <summary>Replaces the text and the variables of a specification.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="id">The id of the specification, as <see cref="GoldenConfigNodeAttributes.ConfigId"/> tells it.</param>
    /// <param name="spec">The specification; a <see cref="ConfigSpecTemplate"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/config_specs/{id}")]
    Task<ConfigSpec> UpdateConfigSpecAsync(string id, [Body] ConfigSpecBody spec, CancellationToken cancellationToken = default);

    /// <summary>Makes the lines of a specification from the configuration of a device, and keeps nothing.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="source">The configuration, and the kind of device.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/generate/config_spec")]
    Task<IReadOnlyList<SpecLine>> BuildSpecLinesAsync([Body] ConfigSpecSource source, CancellationToken cancellationToken = default);

    /// <summary>Makes text of a specification.</summary>
    /// <remarks>2023.2 and later. The body is a guess; no recording shows it. The text is given as it is sent.</remarks>
    /// <param name="spec">The specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/translate/config_spec")]
    Task<string> TranslateConfigSpecAsync([Body] ConfigSpec spec, CancellationToken cancellationToken = default);

    /// <summary>Gets the text of a specification as a template.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes.</remarks>
    /// <param name="body">Names the specification.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/config_template")]
    Task<ConfigTemplate> GetConfigTemplateAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Makes a configuration of changes.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">The changes.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/changes/convert")]
    Task<JsonElement> ConvertChangesToConfigAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Renders a Jinja2 template.</summary>
    /// <remarks>2023.2 and later. The text is given as it is sent.</remarks>
    /// <param name="template">The template, and the values of its variables.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/jinja2")]
    Task<string> RenderJinja2Async([Body] ConfigJinja2Template template, CancellationToken cancellationToken = default);

    /// <summary>Compares two configurations.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="query">What to compare, and how.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/lookup_diff")]
    Task<IReadOnlyList<LookupDiff>> LookupDiffAsync([Body] LookupDiffQuery query, CancellationToken cancellationToken = default);
}
