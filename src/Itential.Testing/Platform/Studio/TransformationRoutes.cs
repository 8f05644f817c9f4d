using Itential.Testing.Assets;
using Itential.Testing.Lists;
using Microsoft.AspNetCore.Routing;

namespace Itential.Testing.Platform.Studio;

/// <summary><c>/transformations</c>.</summary>
internal sealed class TransformationRoutes(PlatformState state)
{
    private const string Root = "/transformations";

    public void Map(IEndpointRouteBuilder routes) =>
        new AssetRoutes(routes, state.Transformations, new TransformationReply()) { Query = ListQuery.Paired }
            .MapList(Root)
            .MapCreate(Root)
            .MapImport(Root + "/import", null, NameClash.Index)
            .MapGet(Root + "/{id}")
            .MapUpdate("PUT", Root + "/{id}")
            .MapDelete(Root + "/{id}");
}
