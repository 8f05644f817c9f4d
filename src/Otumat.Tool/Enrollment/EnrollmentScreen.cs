using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>Shows where the person is asked.</summary>
internal sealed class EnrollmentScreen(Reporter reporter)
{
    public void ShowAddress(Uri address)
    {
        reporter.Line("Your browser shows the page on which you decide. If it does not, open this address:");
        reporter.Line(address.AbsoluteUri);
    }

    public void ShowDeviceCode(DeviceCodePrompt prompt) => reporter.Write(
        new Facts()
            .Add("verificationUri", "Page", prompt.VerificationUri.AbsoluteUri)
            .Add("userCode", "Code", prompt.UserCode)
            .Add("verificationUriComplete", "Page with the code", prompt.VerificationUriComplete?.AbsoluteUri)
            .Add("expiresInSeconds", "Good for", prompt.ExpiresIn),
        "Open this page on any device and enter the code. This command waits.");
}
