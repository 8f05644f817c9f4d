using System.Text.Json.Nodes;
using Itential.Testing.Assets;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Studio;

/// <summary><c>/automation-studio/templates</c>.</summary>
internal sealed class TemplateRoutes(PlatformState state)
{
    private const string Root = "/automation-studio/templates";

    public void Map(IEndpointRouteBuilder routes) =>
        new AssetRoutes(routes, state.Templates, new StudioReply(Root, "template")) { Wrapper = "template", UpdateWrapper = "update" }
            .MapList(Root)
            .MapCreate(Root)
            .MapImportMany("POST", Root + "/import", "templates", NameClash.Refuse, WriteImport)
            .MapGet(Root + "/{id}")
            .MapUpdate("PUT", Root + "/{id}")
            .MapDelete(Root + "/{id}")
            .MapExport(Root + "/{id}/export");

    private static JsonObject WriteImport(IReadOnlyList<ImportOutcome> outcomes) => new()
    {
        ["imported"] = new JsonArray([.. outcomes.Select(outcome => outcome.Write())]),
    };
}
