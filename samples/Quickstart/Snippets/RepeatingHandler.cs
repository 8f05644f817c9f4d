using Itential.Refit;

namespace Quickstart.Snippets;

// snippet: repeating-handler
internal sealed class RepeatingHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (HttpRequestException) when (RequestRepetition.MayRepeat(request))
        {
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
// end-snippet
