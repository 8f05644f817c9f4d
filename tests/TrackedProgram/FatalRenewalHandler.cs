using System.Diagnostics;

namespace TrackedProgram;

/// <summary>Kills the process, as SIGKILL does, when new tokens have arrived and nothing has been done with them.</summary>
internal sealed class FatalRenewalHandler : DelegatingHandler
{
    public FatalRenewalHandler()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (request.RequestUri!.AbsolutePath == "/auth/token")
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            Console.WriteLine("renewed");
            Process.GetCurrentProcess().Kill();
        }

        return response;
    }
}
