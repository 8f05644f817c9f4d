using System.Diagnostics.CodeAnalysis;

namespace Itential.Refit;

/// <content>Questions about the outcome.</content>
public sealed partial class ApiResponse<T>
{
    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool HasContent => Content is not null;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Content))]
    public bool IsSuccessfulWithContent => IsSuccessful && HasContent;

    /// <inheritdoc/>
    public bool HasRequestError([NotNullWhen(true)] out ApiRequestException? error)
    {
        error = Error as ApiRequestException;
        return error is not null;
    }

    /// <inheritdoc/>
    public bool HasResponseError([NotNullWhen(true)] out ApiException? error)
    {
        error = Error as ApiException;
        return error is not null;
    }

    /// <summary>Gives this answer back when its status is from 200 to 299, else disposes it and throws <see cref="Error"/>.</summary>
    /// <exception cref="ApiExceptionBase">No answer came, or its status is no success.</exception>
    public ApiResponse<T> EnsureSuccessStatusCode() => IsSuccessStatusCode ? this : throw Taken();

    /// <summary>Gives this answer back when nothing failed, else disposes it and throws <see cref="Error"/>.</summary>
    /// <exception cref="ApiExceptionBase">The call failed.</exception>
    public ApiResponse<T> EnsureSuccessful() => IsSuccessful ? this : throw Taken();

    /// <summary>As <see cref="EnsureSuccessStatusCode"/>, for code that awaits it; nothing is left to wait for.</summary>
    /// <exception cref="ApiExceptionBase">No answer came, or its status is no success.</exception>
    public Task<ApiResponse<T>> EnsureSuccessStatusCodeAsync() => IsSuccessStatusCode ? Task.FromResult(this) : Task.FromException<ApiResponse<T>>(Taken());

    /// <summary>As <see cref="EnsureSuccessful"/>, for code that awaits it; nothing is left to wait for.</summary>
    /// <exception cref="ApiExceptionBase">The call failed.</exception>
    public Task<ApiResponse<T>> EnsureSuccessfulAsync() => IsSuccessful ? Task.FromResult(this) : Task.FromException<ApiResponse<T>>(Taken());

    private ApiExceptionBase Taken()
    {
        Dispose();
        return Error!;
    }
}
