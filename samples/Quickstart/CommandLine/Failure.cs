using System.Security.Authentication;
using Itential.Refit;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Options;
using Quickstart.Chapters;

namespace Quickstart.CommandLine;

/// <summary>What is said about an exception, and what the program then ends with.</summary>
internal sealed record Failure(string Sentence, int ExitCode)
{
    /// <summary>Translates an exception that a user can do something about; null for a fault of the program itself.</summary>
    public static Failure? From(Exception exception) => exception switch
    {
        UsageException or OptionsValidationException => new(exception.Message, CommandLine.ExitCode.Usage),
        AuthenticationFailedException { InnerException: HttpRequestException cause } => Failed($"{exception.Message.TrimEnd('.')}: {Reason(cause)}."),
        AuthenticationFailedException or ApiExceptionBase or StoryException => Failed(exception.Message),
        OperationCanceledException => new("Stopped.", CommandLine.ExitCode.Stopped),
        _ => null,
    };

    private static string Reason(HttpRequestException cause) => cause.InnerException is AuthenticationException tls
        ? $"{tls.Message.TrimEnd('.')}. If a private authority signed it, name its PEM file by {Variables.AuthorityFile}"
        : cause.Message.TrimEnd('.');

    private static Failure Failed(string sentence) => new(sentence, CommandLine.ExitCode.Failure);
}
