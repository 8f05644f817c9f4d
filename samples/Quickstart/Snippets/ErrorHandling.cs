using System.Net;
using Itential.Refit;

namespace Quickstart.Snippets;

internal static class ErrorHandling
{
    public static async Task RunAsync(IDeviceOrdersApi orders)
    {
        // snippet: error-handling
        try
        {
            var order = await orders.GetAsync("17");
            Console.WriteLine(order.Count);
        }
        catch (ApiException error) when (error.TryGetBody<UnknownOrder>(out var unknown))
        {
            Console.WriteLine($"No order {unknown.Id}. {unknown.Hint}");
        }
        catch (ValidationApiException invalid)
        {
            Console.WriteLine($"{invalid.Problem.Title}: {string.Join(", ", invalid.Problem.Errors.Keys)}");
        }
        catch (ApiException error)
        {
            Console.WriteLine($"{(int)error.StatusCode}: {error.Content}");
        }
        catch (ApiRequestException error)
        {
            Console.WriteLine($"No answer: {error.InnerException?.Message}");
        }

        // end-snippet

        // snippet: error-response
        using var response = await orders.ApproveAsync("17");
        if (response.Error is ApiException { StatusCode: HttpStatusCode.Conflict } conflict)
        {
            Console.WriteLine(conflict.Body<Refusal>()?.Reason);
        }

        // end-snippet
    }

    public static ApiException InATest()
    {
        // snippet: error-in-a-test
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://orders.example/orders/17");
        using var answer = new HttpResponseMessage(HttpStatusCode.NotFound);
        var error = new ApiException("No such order.", request, answer, content: null) { TypedBody = new UnknownOrder("17", "Look in the archive.") };

        // end-snippet
        return error;
    }

    public static RefitSettings Factories()
    {
        // snippet: error-factories
        var settings = new RefitSettings
        {
            ExceptionFactory = response => new(response.StatusCode is HttpStatusCode.TooManyRequests ? new OrdersBusyException() : null),
            TransportExceptionFactory = (_, cause) => new(new OrdersUnreachableException(cause)),
        };

        // end-snippet
        return settings;
    }
}
