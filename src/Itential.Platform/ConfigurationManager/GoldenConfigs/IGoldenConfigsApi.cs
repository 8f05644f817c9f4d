using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The golden configurations: what the configurations of devices must hold, as trees of nodes in versions.</summary>
[Trace]
[JsonContext(typeof(GoldenConfigsJson))]
public interface IGoldenConfigsApi
{
    /// <summary>Gets all golden configurations at once.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/configs")]
    Task<IReadOnlyList<GoldenConfigTreeSummary>> GetGoldenConfigTreesAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the golden configurations that fit a search.</summary>
    /// <remarks>
    /// 2023.2 and later. Pages by <see cref="ConfigurationPageOptions.Start"/> up to <see cref="GoldenConfigTreePage.Total"/>; advance by the items
    /// received. No recording shows the body: check the names of what you get.
    /// </remarks>
    /// <param name="search">What to look for, and the page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/configs")]
    Task<GoldenConfigTreePage> SearchGoldenConfigTreesAsync([Body] GoldenConfigSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets all golden configurations that fit a search, page by page as they are needed.</summary>
    /// <remarks>As <see cref="SearchGoldenConfigTreesAsync"/>.</remarks>
    /// <param name="search">What to look for, the size of a page and where to begin.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/search/configs")]
    [Paged(PagingStyle.BodyStartLimit, Items = "Items")]
    IAsyncEnumerable<GoldenConfigTreeSummary> SearchGoldenConfigTreesAllAsync([Body] GoldenConfigSearch search, CancellationToken cancellationToken = default);

    /// <summary>Gets one golden configuration.</summary>
    /// <remarks>2023.2 and later. <see cref="GetGoldenConfigTreeVersionAsync"/> gets a version with its nodes.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/configs/{treeId}")]
    Task<GoldenConfigTree> GetGoldenConfigTreeAsync(string treeId, CancellationToken cancellationToken = default);

    /// <summary>Gets one version of a golden configuration with its nodes and variables.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/configuration_manager/configs/{treeId}/{version}")]
    Task<GoldenConfigTree> GetGoldenConfigTreeVersionAsync(string treeId, string version, CancellationToken cancellationToken = default);

    /// <summary>Makes a golden configuration with the version <c>initial</c> and the node <c>base</c>.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="tree">The tree.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs")]
    Task<GoldenConfigTree> CreateGoldenConfigTreeAsync([Body] NewGoldenConfigTree tree, CancellationToken cancellationToken = default);

    /// <summary>Makes a version of a golden configuration as a copy of another.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version, and what to copy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/configs/{treeId}")]
    Task<GoldenConfigTree> CreateGoldenConfigTreeVersionAsync(string treeId, [Body] NewGoldenConfigVersion version, CancellationToken cancellationToken = default);

    /// <summary>Changes a golden configuration, such as its name.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="update">What to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/configs/{treeId}")]
    Task<JsonElement> UpdateGoldenConfigTreeAsync(string treeId, [Body] GoldenConfigTreeUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Sets the name and the variables of a version of a golden configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="update">What to set.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/configuration_manager/configs/{treeId}/{version}")]
    Task<JsonElement> UpdateGoldenConfigTreeVersionAsync(string treeId, string version, [Body] GoldenConfigVersionUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Deletes variables of a version of a golden configuration.</summary>
    /// <remarks>
    /// 2023.2 and later. The catalogue calls the operation <c>DeleteVariables</c>. The body is a guess; no recording shows it. No source tells what
    /// the answer holds.
    /// </remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="variables">The names of the variables.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Experimental("ITX001")]
    [Delete("/configuration_manager/configs/variables/{treeId}/{version}")]
    Task<JsonElement> DeleteGoldenConfigVariablesAsync(string treeId, string version, [Body] GoldenConfigVariableSelection variables, CancellationToken cancellationToken = default);

    /// <summary>Deletes a golden configuration with all its versions.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs/{treeId}")]
    Task<JsonElement> DeleteGoldenConfigTreeAsync(string treeId, CancellationToken cancellationToken = default);

    /// <summary>Deletes golden configurations with all their versions.</summary>
    /// <remarks>2023.2 and later. A DELETE request with a body. No source tells what the answer holds.</remarks>
    /// <param name="trees">The ids of the trees.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs")]
    Task<JsonElement> DeleteGoldenConfigTreesAsync([Body] GoldenConfigTreeSelection trees, CancellationToken cancellationToken = default);

    /// <summary>Deletes one version of a golden configuration.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="treeId">The id of the tree.</param>
    /// <param name="version">The name of the version; the first is <c>initial</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/configuration_manager/configs/{treeId}/{version}")]
    Task<JsonElement> DeleteGoldenConfigTreeVersionAsync(string treeId, string version, CancellationToken cancellationToken = default);

    /// <summary>Gets the devices of a version of a golden configuration.</summary>
    /// <remarks>2023.2 and later. Servers answer in several forms; <see cref="GoldenConfigDevices.Names"/> reads them all.</remarks>
    /// <param name="version">The tree and the version.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/devices/tree")]
    Task<GoldenConfigDevices> GetDevicesOnTreeAsync([Body] GoldenConfigVersionReference version, CancellationToken cancellationToken = default);

    /// <summary>Exports a golden configuration.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="export">The tree and the version.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/export/goldenconfigs")]
    Task<GoldenConfigExport> ExportGoldenConfigTreeAsync([Body] GoldenConfigExportRequest export, CancellationToken cancellationToken = default);

    /// <summary>Imports golden configurations.</summary>
    /// <remarks>2023.2 and later. Devices are not imported. Where there is a tree of that name, the new one gets a number behind its name.</remarks>
    /// <param name="trees">The trees; a <see cref="GoldenConfigExport"/> will do.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/import/goldenconfigs")]
    Task<ServiceReply> ImportGoldenConfigTreeAsync([Body] GoldenConfigImport trees, CancellationToken cancellationToken = default);

    /// <summary>Checks a specification without keeping it.</summary>
    /// <remarks>6 and later.</remarks>
    /// <param name="document">The document, and what it is.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/configuration_manager/validate")]
    Task<GoldenConfigValidation> ValidateGoldenConfigDocumentAsync([Body] GoldenConfigDocument document, CancellationToken cancellationToken = default);
}
