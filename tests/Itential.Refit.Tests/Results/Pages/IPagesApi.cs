namespace Itential.Refit.Tests.Results.Pages;

[JsonContext(typeof(PagesJson))]
public interface IPagesApi
{
    [Get("/jobs")]
    Task<SkipPage> ListAsync(int? skip = null, int? limit = null);

    [Get("/jobs")]
    [Paged(PagingStyle.SkipLimit)]
    IAsyncEnumerable<int> ListAll(PageQuery? query = null, CancellationToken cancellationToken = default);

    [Get("/jobs")]
    [Paged(PagingStyle.SkipLimit, Prefetch = true)]
    IAsyncEnumerable<int> ListAllAhead(int? limit = null, CancellationToken cancellationToken = default);

    [Get("/devices")]
    [Paged(PagingStyle.OffsetLimit, Page = typeof(OffsetPage), PageSize = 3)]
    IAsyncEnumerable<int> Devices(long offset = 0);

    [Get("/nodes")]
    [Paged(PagingStyle.PageNumber, Page = typeof(NumberedPage), PageSize = 3)]
    IAsyncEnumerable<int> Nodes(int? page = null);

    [Post("/search")]
    [Paged(PagingStyle.BodyStartLimit, Page = typeof(ListPage))]
    IAsyncEnumerable<int> Search(Search search);

    [Get("/bare")]
    [Paged(PagingStyle.SkipLimit, Page = typeof(List<int>), PageSize = 3)]
    IAsyncEnumerable<int> Bare();
}
