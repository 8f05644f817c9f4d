using AotSmoke.OwnApi;
using Itential.Refit;

namespace AotSmoke.Paging;

/// <summary>One list of every paging style.</summary>
[JsonContext(typeof(OwnJson))]
internal interface IPagesApi
{
    [Get("/automation-studio/workflows")]
    [Paged(PagingStyle.SkipLimit, Page = typeof(OwnPage), Prefetch = true)]
    IAsyncEnumerable<OwnPage.Item> WorkflowsAsync(int limit);

    [Get("/devices")]
    [Paged(PagingStyle.OffsetLimit, Page = typeof(DevicePage), PageSize = 1)]
    IAsyncEnumerable<NewDevice> DevicesAsync();

    [Get("/nodes")]
    [Paged(PagingStyle.PageNumber, Page = typeof(NumberedPage), PageSize = 2)]
    IAsyncEnumerable<int> NodesAsync();

    [Post("/search")]
    [Paged(PagingStyle.BodyStartLimit, Page = typeof(NumberedPage))]
    IAsyncEnumerable<int> SearchAsync([Body] PageSearch search);
}
