namespace Itential.Refit.Tests.Observation;

/// <summary>Answers without a network, on whichever path it is asked.</summary>
internal sealed class AnswerHandler(Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> answer) : HttpMessageHandler
{
    public static readonly Uri Origin = new("http://jobs.test:3000/base");

    public static HttpClient Client(Func<HttpRequestMessage, CancellationToken, HttpResponseMessage> answer) => new(new AnswerHandler(answer)) { BaseAddress = Origin };

    public static HttpResponseMessage Json(string json, int status = 200) =>
        new((System.Net.HttpStatusCode)status) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") };

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, cancellationToken);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(answer(request, cancellationToken));
        }
        catch (Exception e)
        {
            return Task.FromException<HttpResponseMessage>(e);
        }
    }
}
