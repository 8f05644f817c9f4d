namespace Itential.Refit;

/// <summary>Checks of outcomes that are declared as <see cref="IApiResponse"/> or <see cref="IApiResponse{T}"/>.</summary>
public static class ApiResponseExtensions
{
    /// <summary>Gives the answer back when its status is from 200 to 299, else disposes it and throws its error.</summary>
    /// <typeparam name="TResponse">The declared type.</typeparam>
    /// <param name="response">The answer.</param>
    /// <exception cref="ApiExceptionBase">No answer came, or its status is no success.</exception>
    public static TResponse EnsureSuccessStatusCode<TResponse>(this TResponse response)
        where TResponse : class, IApiResponse
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.IsSuccessStatusCode ? response : throw Taken(response);
    }

    /// <summary>Gives the answer back when nothing failed, else disposes it and throws its error.</summary>
    /// <typeparam name="TResponse">The declared type.</typeparam>
    /// <param name="response">The answer.</param>
    /// <exception cref="ApiExceptionBase">The call failed.</exception>
    public static TResponse EnsureSuccessful<TResponse>(this TResponse response)
        where TResponse : class, IApiResponse
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.IsSuccessful ? response : throw Taken(response);
    }

    private static ApiExceptionBase Taken(IApiResponse response)
    {
        response.Dispose();
        return response.Error!;
    }
}
