namespace Otumat.Collector;

/// <summary>Why a body is refused, and with which status.</summary>
#pragma warning disable S3871 // an application has no callers who could catch it
internal sealed class BatchFault(int status, string message) : Exception(message)
{
    public int Status => status;

    public static BatchFault Shape(string message) => new(StatusCodes.Status400BadRequest, message);

    public static BatchFault Limit(string message) => new(StatusCodes.Status422UnprocessableEntity, message);

    public static BatchFault Size(string message) => new(StatusCodes.Status413PayloadTooLarge, message);
}
