using Microsoft.AspNetCore.Http;

namespace TestKit;

/// <summary>Answers of a <see cref="RecordingServer"/>.</summary>
public static class Replies
{
    public static RequestDelegate Json(string json, params string[] setCookies) => Body(json, "application/json", 200, setCookies);

    public static RequestDelegate Text(string text, params string[] setCookies) => Body(text, "text/plain; charset=utf-8", 200, setCookies);

    public static RequestDelegate Status(int status, string body = "") => Body(body, "text/plain; charset=utf-8", status, []);

    public static RequestDelegate Body(string body, string contentType, int status, IReadOnlyList<string> setCookies) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        foreach (var cookie in setCookies)
        {
            context.Response.Headers.Append("Set-Cookie", cookie);
        }

        await context.Response.WriteAsync(body, context.RequestAborted);
    };

    public static RequestDelegate Redirect(string location) => context =>
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    };

    /// <summary>Never answers; ends when the client goes away.</summary>
    public static RequestDelegate Never(TaskCompletionSource? reached = null, TaskCompletionSource? gone = null) => async context =>
    {
        context.RequestAborted.Register(() => gone?.TrySetResult());
        reached?.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    };

    /// <summary>Sends the headers and the beginning of the body, and no more.</summary>
    public static RequestDelegate Stall(TaskCompletionSource? reached = null, TaskCompletionSource? gone = null) => async context =>
    {
        context.RequestAborted.Register(() => gone?.TrySetResult());
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"a\":", context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        reached?.TrySetResult();
        await Task.Delay(Timeout.Infinite, context.RequestAborted);
    };
}
