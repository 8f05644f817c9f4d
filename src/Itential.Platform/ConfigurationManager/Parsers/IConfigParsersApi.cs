using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The parsers: how configurations of kinds of devices are read.</summary>
[Trace]
[JsonContext(typeof(ConfigParsersJson))]
public interface IConfigParsersApi
{
    /// <summary>Gets all parsers.</summary>
    /// <remarks>2023.2 and later. The list does not page.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/configurations/parser")]
    Task<ConfigurationList<ConfigParser>> GetConfigParsersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one parser.</summary>
    /// <remarks>2023.2 and later. The body is a guess; no recording shows it.</remarks>
    /// <param name="name">The name of the parser.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Post("/configuration_manager/configurations/parser/search")]
    Task<ConfigParser> GetConfigParserAsync([Body] ConfigParserName name, CancellationToken cancellationToken = default);

    /// <summary>Makes a parser.</summary>
    /// <remarks>2023.2 and later. Needs the name, the template and the rules. No source tells what the answer holds.</remarks>
    /// <param name="parser">The parser.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configurations/parser")]
    Task<JsonElement> CreateConfigParserAsync([Body] ConfigParser parser, CancellationToken cancellationToken = default);

    /// <summary>Replaces a parser.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="parser">The parser.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/configurations/parser")]
    Task<JsonElement> UpdateConfigParserAsync([Body] ConfigParser parser, CancellationToken cancellationToken = default);

    /// <summary>Deletes a parser.</summary>
    /// <remarks>2023.2 and later. The body is a guess: an object with <c>name</c> or <c>id</c>. No source tells what the answer holds.</remarks>
    /// <param name="body">Names the parser.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/configurations/parser")]
    Task<JsonElement> DeleteConfigParserAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Deletes parsers.</summary>
    /// <remarks>2023.2 and later. The body is a guess; no recording shows it. No source tells what the answer holds.</remarks>
    /// <param name="parsers">The ids of the parsers.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/configurations/parsers")]
    Task<JsonElement> DeleteConfigParsersAsync([Body] ConfigParserSelection parsers, CancellationToken cancellationToken = default);

    /// <summary>Imports parsers.</summary>
    /// <remarks>2023.2 and later. No source tells what it takes and what it answers.</remarks>
    /// <param name="body">What to import.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/parsers")]
    Task<JsonElement> ImportConfigParsersAsync([Body] JsonElement body, CancellationToken cancellationToken = default);
}
