namespace Otumat.Collector;

/// <summary>Turns faults into answers that tell nothing of the inside.</summary>
internal static partial class FaultAnswers
{
    private const string RetryAfterSeconds = "5";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next, ILogger logger)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            await Problem.WriteAsync(context.Response, fault.StatusCode, fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? "The body is too large." : "The request cannot be read.").ConfigureAwait(false);
        }
        catch (StorageUnavailableException fault) when (!context.Response.HasStarted)
        {
            LogStorage(logger, fault);
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            await Problem.WriteAsync(context.Response, StatusCodes.Status503ServiceUnavailable, "The database cannot answer now. Nothing was stored; send the request again.").ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to answer to.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            LogFault(logger, fault);
            await Problem.WriteAsync(context.Response, StatusCodes.Status500InternalServerError, "The collector failed. Its log says why.").ConfigureAwait(false);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The database could not be used.")]
    private static partial void LogStorage(ILogger logger, Exception fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A request failed.")]
    private static partial void LogFault(ILogger logger, Exception fault);
}
