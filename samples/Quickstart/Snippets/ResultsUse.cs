using System.Net;
using Itential.Refit;

namespace Quickstart.Snippets;

internal static class ResultsUse
{
    public static async Task WatchAsync(IJobFeed feed, CancellationToken cancellationToken)
    {
        // snippet: results-sequence-use
        await foreach (var item in feed.WatchAsync(cancellationToken))
        {
            Console.WriteLine($"{item.EventType} {item.Id}: {item.Data?.Status}");
        }

        // end-snippet
    }

    public static async Task ListAsync(IJobPages jobs)
    {
        // snippet: results-paged-use
        await foreach (var job in jobs.ListAllAsync())
        {
            Console.WriteLine(job.Name);
        }

        // end-snippet
    }

    public static void Print(IApiResponse<FeedJob> response)
    {
        // snippet: results-response
        if (response.IsSuccessfulWithContent)
        {
            Console.WriteLine(response.Content.Status);
        }
        else if (response.HasResponseError(out var error))
        {
            Console.WriteLine($"{(int)error.StatusCode}: {error.Content}");
        }
        else if (response.HasRequestError(out var failure))
        {
            Console.WriteLine(failure.Message);
        }

        // end-snippet
    }

    public static ApiResponse<FeedJob> Fake()
    {
        // snippet: results-fake
        var request = new HttpRequestMessage(HttpMethod.Get, "https://platform.example/jobs/1");
        var conflict = new HttpResponseMessage(HttpStatusCode.Conflict);
        var error = new ApiException("The job is running.", request, conflict, "{\"message\":\"running\"}");

        return new ApiResponse<FeedJob>(request, conflict, content: null, error);

        // end-snippet
    }
}
